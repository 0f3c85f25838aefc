export function BinScreen() {
  return <div className="page" />;
}
