/** What is wrong with a document, and in which of its fields. */
export interface Fault {
  path: PropertyKey[];
  message: string; // a sentence, or what to say after the field’s name: “is missing”
}
