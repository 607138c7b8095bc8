/** What the owners of a wording ask to stand beside it. */
export function Licences({of}: {readonly of: readonly string[]}) {
  return (
    <>
      {of.map(licence => (
        <small class="licence" key={licence}>
          {licence}
        </small>
      ))}
    </>
  );
}
