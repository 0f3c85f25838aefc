export function FitDialog() {
  return null;
}
