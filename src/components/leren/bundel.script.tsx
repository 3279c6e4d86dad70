/** Chosen stories as one print; loaded when it is asked for, so nothing of a story is on the page before. */
import { Kop } from '../basis/Basis';
import { teken } from '../basis/script/teken';
import type { Begeleiding } from '../../leren/begeleiding';
import { Begeleidingsmoment } from './Begeleidingsmoment';
import { Verhaalslot } from './Verhaalslot';

/** Draws the stories one after the other. @param bijOns words above the line to write on, where the worked path comes along */
export function tekenBundel(verhalen: readonly Begeleiding[], bijOns: string | undefined, plek: Element): void {
  teken(
    <>
      {verhalen.map(({ slug, titel, vooraf, wie, momenten, slot }) => (
        <article class="bundelverhaal" key={slug} data-bundelverhaal={slug}>
          <Kop niveau={2}>{titel}</Kop>
          <p>{`Deze casus is verzonnen. ${vooraf}`}</p>
          <ul class="wie">
            {wie.map((een) => (
              <li key={een}>{een}</li>
            ))}
          </ul>
          {momenten.map((moment, plaats) => (
            <Begeleidingsmoment key={moment.titel} moment={moment} nummer={plaats + 1} niveau={3} bijOns={bijOns} />
          ))}
          {bijOns !== undefined && <Verhaalslot slot={slot} niveau={3} />}
        </article>
      ))}
    </>,
    plek,
  );
}
