// A field for a name, under its label.

import { useId } from "preact/hooks";
import { NamedField } from "./NamedField";

interface Props {
  label: string;
  kinds: string[];
  value: string;
  onChange(value: string): void;
}

export function LabelledName({ label, ...field }: Props) {
  const id = useId();
  return <div class="labelled"><label for={id}>{label}</label><NamedField id={id} label={label} {...field} /></div>;
}
