"""Where client data leaves the program: processes, code, databases, files, documents, logs."""
