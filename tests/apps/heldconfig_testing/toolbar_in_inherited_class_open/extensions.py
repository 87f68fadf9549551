from flask_debugtoolbar import DebugToolbarExtension

toolbar = DebugToolbarExtension()
