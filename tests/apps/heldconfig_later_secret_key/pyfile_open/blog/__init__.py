from blog.app import make_app

application = make_app()
