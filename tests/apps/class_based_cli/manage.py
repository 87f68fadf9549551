class Command:
    def handle(self):
        raise NotImplementedError
class RunServer(Command):
    name = "runserver"
    def handle(self):
        from app import create_app
        create_app().run(debug=True)  # finding: debug-enabled
COMMANDS = {c.name: c for c in (RunServer,)}
if __name__ == "__main__":
    import sys
    COMMANDS[sys.argv[1]]().handle()
