from metrics import app as server

if __name__ == "__main__":
    server.run(port=5000)
