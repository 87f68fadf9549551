from base import BaseServer
class Dev(BaseServer):
    host = "0.0.0.0"
    debug = True
if __name__ == "__main__":
    Dev().serve()
