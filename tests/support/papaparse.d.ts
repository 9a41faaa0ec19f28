declare module 'papaparse' {
  interface Options {
    delimiter?: string;
    newline?: string;
  }
  const papa: {
    parse: (
      text: string,
      options: Options,
    ) => { data: string[][]; errors: { message: string }[]; meta: { aborted: boolean } };
  };
  export = papa;
}
