from acme.web import server
if __name__ == "__main__":
    server.serve()
