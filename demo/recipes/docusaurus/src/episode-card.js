// A client module: registers the tag on every page.
import 'episode-card/define';
