/** What a page says: the parts that stand in the site's frame, as HTML but for the title. */
export interface Screen {
  title: string;
  before: string; // what stands above <main>, such as a Back link
  main: string;
}
