from server import server
import routes

if __name__ == '__main__':
    server.run()
