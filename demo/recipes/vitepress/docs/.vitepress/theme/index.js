import DefaultTheme from 'vitepress/theme';
import 'episode-card/define';

export default DefaultTheme;
