"""What a client sends and what it is answered: routes, forms, schemas, sessions, responses."""
