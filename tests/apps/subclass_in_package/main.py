from lib import Server

if __name__ == "__main__":
    Server(__name__).start()
