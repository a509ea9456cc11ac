"""The words of a document: tokens and sentences first, the parse of a sentence when somebody asks for it."""
