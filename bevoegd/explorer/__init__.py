"""The explorer: a page in the browser that shows who may do what, and the sentences it rests on."""
