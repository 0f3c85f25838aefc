export function ReplaceDialog() {
  return null;
}
