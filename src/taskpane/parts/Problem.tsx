import { useTranslation } from "react-i18next";
import { problemText } from "../problemText";
import { Notice } from "./Notice";

/** Something failed: what, why, and what to do. */
export const Problem = ({ error }: { readonly error: unknown }) => {
  const { t } = useTranslation();
  const [title = "", ...reasons] = problemText(t, error);
  return (
    <Notice intent="error">
      {title}
      {reasons.length === 0 ? null : (
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
};
