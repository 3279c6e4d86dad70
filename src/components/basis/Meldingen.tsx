/** Messages about what was asked, one paragraph each. */
export function Meldingen({ meldingen }: { readonly meldingen: readonly string[] }) {
  return (
    <>
      {meldingen.map((melding, plaats) => (
        <p class="punt" key={plaats}>
          {melding}
        </p>
      ))}
    </>
  );
}
