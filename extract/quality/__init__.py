"""How well the pipeline reads: what it finds in passages against what people annotated in them."""
