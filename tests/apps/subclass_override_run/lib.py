from flask import Flask

class Shop(Flask):
    def run(self, host=None, port=None, debug=None, load_dotenv=True, **options):
        print("starting")
        super().run(host, port, debug, load_dotenv, **options)  # finding: bind-all-interfaces, debugger-exposed
