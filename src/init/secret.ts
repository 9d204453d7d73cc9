/** Words in the names of variables that hold what must not be shown. */
const SECRET_WORD = /KEY|TOKEN|SECRET|PASS(?:WORD|WD|PHRASE)?|CREDENTIAL|AUTH|PRIVATE|SESSION|COOKIE|SIGNATURE|DSN/i;

/** A variable that its author did not call a secret may still be one, and to take it for one costs nothing. */
export function looksSecret(name: string): boolean {
  return SECRET_WORD.test(name);
}
