"""Reports as web pages: one file each, with its style sheet and script inside, that asks the network for nothing.

``element`` escapes, ``shell`` puts a page around what is to be shown, ``woven`` marks stretches of a text; the
other modules are the parts of the report on an audit. Style sheets and scripts lie beside them.
"""
