export function ChecklistScreen() {
  return <div className="page" />;
}
