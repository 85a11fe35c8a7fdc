<?php
/**
 * Starts WordPress by its own wp-settings.php, does what the JSON on standard input asks, and prints its answers as JSON. What is not
 * WordPress: the database (db.php), the person who is logged in (a user of no name, with the role that is asked for), and that it may
 * fetch from this machine, which its own switches forbid. Asked for and answered:
 *   `save`: how a post is written to the database; `show`: how the content of one is shown; `page`: the same with head and footer;
 *   `comment`: how a comment is written to the database; `feed`: the content of the first item of a feed, as its reader shows it.
 */
$task = json_decode( stream_get_contents( STDIN ), true );
define( 'ABSPATH', $task['folder'] . '/' );
define( 'WP_SITE', $task['site'] );
define( 'WP_DEBUG', false );
define( 'DISABLE_WP_CRON', true );
$table_prefix           = 'wp_';
$_SERVER['HTTP_HOST']   = parse_url( WP_SITE, PHP_URL_HOST );
$_SERVER['REQUEST_URI'] = '/';
require ABSPATH . 'wp-settings.php';

// The roles as an installation makes them.
wp_roles()->use_db = false;
require_once ABSPATH . 'wp-admin/includes/schema.php';
populate_roles();
$current_user = new WP_User( (object) array( 'ID' => 2 ) );
$current_user->add_role( $task['role'] );
do_action( 'set_current_user' );

add_filter( 'http_request_host_is_external', '__return_true' );
add_filter( 'http_allowed_safe_ports', fn( $ports, $host, $url ) => array( parse_url( $url, PHP_URL_PORT ) ), 10, 3 );

$verbs = array(
	'save'    => fn( $html ) => wp_unslash( sanitize_post_field( 'post_content', wp_slash( $html ), 0, 'db' ) ),
	'show'    => fn( $html ) => apply_filters( 'the_content', $html ),
	'page'    => function ( $html ) {
		ob_start();
		echo '<!doctype html><html><head><meta charset="utf-8"><title>A post</title>';
		do_action( 'wp_head' );
		echo '</head><body>', apply_filters( 'the_content', $html );
		do_action( 'wp_footer' );
		echo '</body></html>';
		return ob_get_clean();
	},
	'comment' => fn( $html ) => wp_unslash( apply_filters( 'pre_comment_content', wp_slash( $html ) ) ),
	'feed'    => function ( $address ) {
		$feed = fetch_feed( $address );
		return is_wp_error( $feed ) ? $feed->get_error_message() : $feed->get_item( 0 )->get_content();
	},
);
$answers = array();
foreach ( $task['ask'] as $verb => $asked ) {
	$answers[ $verb ] = $verbs[ $verb ]( $asked );
}
fwrite( STDOUT, "\n" . wp_json_encode( $answers ) );
