import { createContext, useContext } from 'react';

/** The party below whose name fields of a card stand: their labels do not repeat it, their names for a screen reader do. */
export const PartyOfFields = createContext<string | undefined>(undefined);

/** The whole name of a field of the card. */
export function useFieldName(label: string): string {
  const party = useContext(PartyOfFields);
  return party === undefined ? label : `${label}: ${party}`;
}

/** The label of a field of the card, as it is seen. */
export function CardLabel({ label }: { readonly label: string }) {
  const party = useContext(PartyOfFields);
  return party === undefined ? label : <>{label}<span className="bd-screen-reader">{`: ${party}`}</span></>;
}
