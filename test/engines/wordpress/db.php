<?php
/**
 * The database of a WordPress that was installed a minute ago and holds no post, as a drop-in (wp-content/db.php): it answers for the
 * few options below, and to every other question with nothing. What is written is lost.
 */
final class Empty_Database extends wpdb {
	private const OPTIONS = array(
		'siteurl'      => WP_SITE,
		'home'         => WP_SITE,
		'blog_charset' => 'UTF-8',
		'stylesheet'   => 'own',
		'template'     => 'own',
		'use_smilies'  => '1',
	);

	public function __construct() {
		$this->ready = true;
	}

	public function query( $query ) {
		preg_match( "/SELECT option_value FROM \w+ WHERE option_name = '(\w+)'/", $query, $asked );
		$value             = self::OPTIONS[ $asked[1] ?? '' ] ?? null;
		$this->last_result = null === $value ? array() : array( (object) array( 'option_value' => $value ) );
		return count( $this->last_result );
	}

	public function db_version() {
		return '8.0';
	}

	public function _real_escape( $text ) {
		return addslashes( $text );
	}
}

$wpdb = new Empty_Database();
