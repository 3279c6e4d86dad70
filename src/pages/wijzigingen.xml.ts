import { padVanSectie } from '../bron/paden';
import { schrijfFeed } from '../site/feed';
import { geefSite, geefVersies } from '../inhoud/collecties';

/** What changed in the text and in this site, for feed readers and intranets. */
export const GET = async () => {
  const feed = schrijfFeed((await geefSite()).naam, await geefVersies(), (sectie) => padVanSectie(sectie).slice(1));
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
