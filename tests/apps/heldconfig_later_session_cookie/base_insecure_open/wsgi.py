from gallery import create_app

application = create_app('live')
