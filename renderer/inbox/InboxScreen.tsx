export function InboxScreen() {
  return <div className="page" />;
}
