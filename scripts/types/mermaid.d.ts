/** Mermaid's build with its libraries inside, which comes without types of its own. */
declare module 'mermaid/dist/mermaid.esm.min.mjs' {
  export { default } from 'mermaid';
}
