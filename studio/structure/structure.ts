import { CogIcon } from '@sanity/icons/Cog';
import { SearchIcon } from '@sanity/icons/Search';
import { distinctUntilChanged, map, type Observable } from 'rxjs';
import type { StructureBuilder, StructureResolver } from 'sanity/structure';
import { listings } from './lists.ts';
import { liveLists } from './live-lists.ts';
import { listNames, type ListName, type Lists } from './sorted.ts';

/** The desk: consultations by state, which dates decide and nobody sets, then everything else. */
export const structure: StructureResolver = (S, { documentStore }) => {
  const lists = liveLists(documentStore);
  return S.list()
    .id('content')
    .title('Content')
    .items([
      ...listNames.map((name) => stateItem(S, name, lists)),
      S.documentTypeListItem('consultation').title('All consultations').icon(SearchIcon),
      S.divider(),
      S.documentTypeListItem('audienceVersion').title('Audience versions'),
      S.documentTypeListItem('update').title('Updates'),
      S.documentTypeListItem('publishedResults').title('Published results'),
      S.documentTypeListItem('organisation').title('Organisations'),
      S.documentTypeListItem('page').title('Pages'),
      S.listItem().id('settings').title('Settings').icon(CogIcon).child(settings(S)),
    ]);
};

const stateItem = (S: StructureBuilder, name: ListName, lists: Observable<Lists>) =>
  S.listItem()
    .id(name)
    .title(listings[name].title)
    .icon(listings[name].icon)
    .child(() =>
      lists.pipe(
        map((all) => all[name]),
        distinctUntilChanged((before, now) => before.join() === now.join()),
        map((ids) => documentsOf(S, name, ids)),
      ),
    );

const documentsOf = (S: StructureBuilder, name: ListName, ids: string[]) =>
  S.documentList()
    .id(name)
    .title(listings[name].title)
    .schemaType('consultation')
    .apiVersion('2025-02-19')
    .filter('_type == "consultation" && _id in $ids')
    .params({ ids })
    .canHandleIntent(() => false) // a link opens among all, for where it is listed now may change
    .defaultOrdering([listings[name].order]);

const settings = (S: StructureBuilder) =>
  S.document().schemaType('settings').documentId('settings').title('Settings');
