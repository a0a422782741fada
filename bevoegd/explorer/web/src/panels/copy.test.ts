import { expect, test } from "vitest";
import { toCsv } from "./copy";

test("a table is CSV with quotes where they are needed", () => {
  expect(toCsv(["van", "naar"], [["de \"dienst\"", "a, b"], ["één\ntwee", null], ["x", 0.5]])).toBe(
    'van,naar\r\n"de ""dienst""","a, b"\r\n"één\ntwee",\r\nx,0.5\r\n',
  );
});

test("a cell that starts like a formula is text, a negative number stays a number", () => {
  expect(toCsv(["a"], [["=1+1"], ["@x"], ["-y"], [-1]])).toBe("a\r\n'=1+1\r\n'@x\r\n'-y\r\n-1\r\n");
});
