"""Articles out, in forms that other programs read; one module per form."""
