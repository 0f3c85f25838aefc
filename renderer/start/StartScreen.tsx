export function StartScreen() {
  return <div className="page" />;
}
