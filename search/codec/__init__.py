"""A columnar Whoosh codec over NumPy arrays."""
