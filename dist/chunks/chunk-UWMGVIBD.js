import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/report/sum.ts
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

export {
  sum
};
