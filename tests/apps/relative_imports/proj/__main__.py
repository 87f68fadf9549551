from . import create_app
create_app().run()  # finding: debug-enabled
