"""From a document to statements: what one passage says about who may, must or must not do what. Knows no database."""
