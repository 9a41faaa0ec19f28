/** What the client of GOV.UK Notify finds in place of axios in what we pack: it is given another. */
export {};
