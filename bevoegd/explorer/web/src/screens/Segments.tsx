// A choice of a few, side by side.

interface Props<Id extends string> {
  label: string;
  value: Id;
  options: { id: Id; name: string }[];
  onChoose(id: Id): void;
}

export function Segments<Id extends string>({ label, value, options, onChoose }: Props<Id>) {
  return (
    <div class="row" role="group" aria-label={label}>
      <span class="hint" aria-hidden="true">{label}</span>
      <span class="segments">
        {options.map(({ id, name }) => <button key={id} type="button" aria-pressed={id === value} onClick={() => onChoose(id)}>{name}</button>)}
      </span>
    </div>
  );
}
