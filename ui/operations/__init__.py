"""What a user can do, one file per noun. No Qt: the window and the command line are two faces on these.

A function that only asks takes a `Session` first and returns values. A function that changes something returns a
`Deed`: what changed, what to say about it, and how to take it back. The index is caught up before a deed is done, so an
article is found as soon as its import returns.
"""
