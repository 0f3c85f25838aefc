/** Vite turns a font file into a data: address. */
declare module '*?inline' {
  const address: string;
  export default address;
}
