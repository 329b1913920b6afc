/** A stylesheet's text; some bundlers give it as a Lit CSSResult, which says the same as text. */
declare module 'leaflet/dist/leaflet.css?inline' {
  const styles: unknown;
  export default styles;
}
