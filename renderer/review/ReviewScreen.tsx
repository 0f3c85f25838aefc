export function ReviewScreen() {
  return <div className="page" />;
}
