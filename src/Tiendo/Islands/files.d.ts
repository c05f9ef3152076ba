// Addresses of files that are copied into the assets as they are; see bundle.mjs.
declare module "file:*" {
  const address: string;
  export default address;
}
