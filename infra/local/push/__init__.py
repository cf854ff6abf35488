"""A push service of this machine, as a browser's maker runs one: it refuses what those refuse."""
