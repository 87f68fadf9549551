from base import BaseServer
class Prod(BaseServer):
    pass
if __name__ == "__main__":
    Prod().serve()
