import type { Treffer } from './typen';

/** Points per target while they are counted. */
export class Stand {
  readonly #punten = new Map<number, number>();

  tel(doel: number, punten: number): void {
    this.#punten.set(doel, (this.#punten.get(doel) ?? 0) + punten);
  }

  vermenigvuldig(doel: number, factor: number): void {
    const punten = this.#punten.get(doel);
    if (punten !== undefined) this.#punten.set(doel, punten * factor);
  }

  /** Takes what is above a limit off every target of a kind. */
  begrens(hoort: (doel: number) => boolean, hoogste: number): void {
    for (const [doel, punten] of this.#punten) if (punten > hoogste && hoort(doel)) this.#punten.set(doel, hoogste);
  }

  /** Most points first; as many points in the order of the text. */
  gesorteerd(): Treffer[] {
    return [...this.#punten]
      .map(([doel, score]) => ({ doel, score }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.doel - b.doel);
  }
}
